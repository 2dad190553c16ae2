// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2IntegrationPresenceEventPresenceActivityEvent`.
#[non_exhaustive]
pub struct V2IntegrationPresenceEventPresenceActivityEvent {
    /// `currentDisplaySourceId`.
    pub current_display_source_id: Option<String>,
    /// `eventType`.
    pub event_type: Option<
        super::V2IntegrationPresenceEventPresenceActivityEventEventType,
    >,
    /// `futurePresenceDefinition`.
    pub future_presence_definition: Option<
        super::V2IntegrationPresenceEventOrganizationPresence,
    >,
    /// `message`.
    pub message: Option<String>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `presenceDefinition`.
    pub presence_definition: Option<
        super::V2IntegrationPresenceEventOrganizationPresence,
    >,
    /// `previousDisplaySourceId`.
    pub previous_display_source_id: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `eventType` in [`V2IntegrationPresenceEventPresenceActivityEvent`](super::V2IntegrationPresenceEventPresenceActivityEvent).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2IntegrationPresenceEventPresenceActivityEventEventType {
    /// `UserPresenceStatusChanged`
    UserPresenceStatusChanged,
    /// `UserPrimaryPresenceSourceChanged`
    UserPrimaryPresenceSourceChanged,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2IntegrationPresenceEventPresenceActivityEvent {
    "currentDisplaySourceId" Str current_display_source_id,
    "eventType" Enum event_type,
    "futurePresenceDefinition" Any future_presence_definition,
    "message" Str message,
    "modifiedDate" DateTime modified_date,
    "presenceDefinition" Any presence_definition,
    "previousDisplaySourceId" Str previous_display_source_id,
    "source" Str source,
    "userId" Str user_id,
});

rt::open_enum!(V2IntegrationPresenceEventPresenceActivityEventEventType {
    UserPresenceStatusChanged = "UserPresenceStatusChanged",
    UserPrimaryPresenceSourceChanged = "UserPrimaryPresenceSourceChanged",
});
