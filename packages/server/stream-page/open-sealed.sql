-- $1 stream, $2 ids. Erased values have none.
select id, kind, key_id as "keyId", encode(value, 'base64') as value, (select s.customer_id from stream s where s.id = $1) as "customerId" from sealed_value where stream_id = $1 and id = any ($2::uuid[]) and value is not null
