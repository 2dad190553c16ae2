// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailSettings`.
#[non_exhaustive]
pub struct EmailSettings {
    /// `multipleRouteDestinationsOnInboundEmailEnabled`.
    pub multiple_route_destinations_on_inbound_email_enabled: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(EmailSettings {
    "multipleRouteDestinationsOnInboundEmailEnabled" Bool multiple_route_destinations_on_inbound_email_enabled,
});

rt::setters!(EmailSettings {
    0 multiple_route_destinations_on_inbound_email_enabled with_multiple_route_destinations_on_inbound_email_enabled(bool) clear_multiple_route_destinations_on_inbound_email_enabled,
});
