// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Domains`.
#[non_exhaustive]
pub struct Domains {
    /// `allowExistingEmailParticipants`.
    pub allow_existing_email_participants: Option<bool>,
    /// `allowOutboundToAnyDomainAcd`.
    pub allow_outbound_to_any_domain_acd: Option<bool>,
    /// `authorizedDomains`.
    pub authorized_domains: Option<super::AuthorizedDomains>,
    __marks: rt::Marks,
}

rt::model!(Domains {
    "allowExistingEmailParticipants" Bool allow_existing_email_participants,
    "allowOutboundToAnyDomainAcd" Bool allow_outbound_to_any_domain_acd,
    "authorizedDomains" Any authorized_domains,
});

rt::setters!(Domains {
    0 allow_existing_email_participants with_allow_existing_email_participants(bool) clear_allow_existing_email_participants,
    1 allow_outbound_to_any_domain_acd with_allow_outbound_to_any_domain_acd(bool) clear_allow_outbound_to_any_domain_acd,
    2 authorized_domains with_authorized_domains(super::AuthorizedDomains) clear_authorized_domains,
});
