//! Proxies, gateways and TLS.
