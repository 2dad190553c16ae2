// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAchievedEvent`.
#[non_exhaustive]
pub struct OutcomeAchievedEvent {
    /// `browser`.
    pub browser: Option<super::Browser>,
    /// `device`.
    pub device: Option<super::Device>,
    /// `geolocation`.
    pub geolocation: Option<super::JourneyGeolocation>,
    /// `ipAddress`.
    pub ip_address: Option<String>,
    /// `ipOrganization`.
    pub ip_organization: Option<String>,
    /// `mktCampaign`.
    pub mkt_campaign: Option<super::JourneyCampaign>,
    /// `outcome`, required.
    pub outcome: Option<super::OutcomeAchievedEventOutcome>,
    /// `userAgentString`.
    pub user_agent_string: Option<String>,
    /// `visitCreatedDate`.
    pub visit_created_date: Option<rt::DateTime>,
    /// `visitReferrer`.
    pub visit_referrer: Option<super::Referrer>,
    __marks: rt::Marks,
}

rt::model!(OutcomeAchievedEvent {
    "browser" Any browser,
    "device" Any device,
    "geolocation" Any geolocation,
    "ipAddress" Str ip_address,
    "ipOrganization" Str ip_organization,
    "mktCampaign" Any mkt_campaign,
    "outcome" Any outcome,
    "userAgentString" Str user_agent_string,
    "visitCreatedDate" DateTime visit_created_date,
    "visitReferrer" Any visit_referrer,
});
