// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FromEmailAddress`.
///
/// The service requires `domain` in requests.
#[non_exhaustive]
pub struct FromEmailAddress {
    /// `domain`, required.
    pub domain: Option<super::DomainEntityRef>,
    /// `friendlyName`.
    pub friendly_name: Option<String>,
    /// `localPart`.
    pub local_part: Option<String>,
    __marks: rt::Marks,
}

rt::model!(FromEmailAddress {
    "domain" Any domain,
    "friendlyName" Str friendly_name,
    "localPart" Str local_part,
});

rt::setters!(FromEmailAddress {
    0 domain with_domain(super::DomainEntityRef) clear_domain,
    1 friendly_name with_friendly_name(impl Into<String>) clear_friendly_name,
    2 local_part with_local_part(impl Into<String>) clear_local_part,
});
