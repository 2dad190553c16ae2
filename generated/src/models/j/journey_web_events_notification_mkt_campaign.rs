// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebEventsNotificationMktCampaign`.
#[non_exhaustive]
pub struct JourneyWebEventsNotificationMktCampaign {
    /// `clickId`.
    pub click_id: Option<String>,
    /// `content`.
    pub content: Option<String>,
    /// `medium`.
    pub medium: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `network`.
    pub network: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `term`.
    pub term: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyWebEventsNotificationMktCampaign {
    "clickId" Str click_id,
    "content" Str content,
    "medium" Str medium,
    "name" Str name,
    "network" Str network,
    "source" Str source,
    "term" Str term,
});
