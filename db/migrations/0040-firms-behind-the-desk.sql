-- What a firm's record says beyond the open list (who saw an unreplied scheme, incidents) is for staff: the web's role, which customers act under, does not read the table.
drop policy app_sees on firm;
revoke select on firm from jiedian_app;
