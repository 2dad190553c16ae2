// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueEmailAddress`.
#[non_exhaustive]
pub struct QueueEmailAddress {
    /// `domain`.
    pub domain: Option<super::DomainEntityRef>,
    /// `route`.
    pub route: Option<Box<super::InboundRoute>>,
    __marks: rt::Marks,
}

rt::model!(QueueEmailAddress {
    "domain" Any domain,
    "route" Any route,
});

rt::setters!(QueueEmailAddress {
    0 domain with_domain(super::DomainEntityRef) clear_domain,
    1 route with_route(super::InboundRoute) clear_route,
});
