// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReplyToEmailAddress`.
///
/// The service requires `domain`, `route` in requests.
#[non_exhaustive]
pub struct ReplyToEmailAddress {
    /// `domain`, required.
    pub domain: Option<super::DomainEntityRef>,
    /// `route`, required.
    pub route: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}

rt::model!(ReplyToEmailAddress {
    "domain" Any domain,
    "route" Any route,
});

rt::setters!(ReplyToEmailAddress {
    0 domain with_domain(super::DomainEntityRef) clear_domain,
    1 route with_route(super::DomainEntityRef) clear_route,
});
