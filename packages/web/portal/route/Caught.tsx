import { Component, type ComponentType, type ReactNode } from 'react';

/** A page that breaks while it is drawn leaves words and a way back, never an empty screen. */
export class Caught extends Component<{ readonly instead: ComponentType; readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    const { instead: Instead, children } = this.props;
    return this.state.broken ? <Instead /> : children;
  }
}
