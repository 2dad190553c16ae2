// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsParticipant`.
#[non_exhaustive]
pub struct AnalyticsParticipant {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalOrganizationId`.
    pub external_organization_id: Option<String>,
    /// `flaggedReason`.
    pub flagged_reason: Option<super::AnalyticsParticipantFlaggedReason>,
    /// `participantId`.
    pub participant_id: Option<String>,
    /// `participantName`.
    pub participant_name: Option<String>,
    /// `purpose`.
    pub purpose: Option<super::AnalyticsParticipantPurpose>,
    /// `screenRecording`.
    pub screen_recording: Option<bool>,
    /// `sessions`.
    pub sessions: Option<Vec<super::AnalyticsSession>>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `flaggedReason` in [`AnalyticsParticipant`](super::AnalyticsParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `purpose` in [`AnalyticsParticipant`](super::AnalyticsParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsParticipantPurpose {
    /// `acd`
    Acd,
    /// `agent`
    Agent,
    /// `api`
    Api,
    /// `botflow`
    Botflow,
    /// `campaign`
    Campaign,
    /// `customer`
    Customer,
    /// `dialer`
    Dialer,
    /// `external`
    External,
    /// `fax`
    Fax,
    /// `group`
    Group,
    /// `inbound`
    Inbound,
    /// `ivr`
    Ivr,
    /// `manual`
    Manual,
    /// `outbound`
    Outbound,
    /// `station`
    Station,
    /// `user`
    User,
    /// `voicemail`
    Voicemail,
    /// `voicesurveyflow`
    Voicesurveyflow,
    /// `workflow`
    Workflow,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsParticipant {
    "attributes" Any attributes,
    "externalContactId" Str external_contact_id,
    "externalOrganizationId" Str external_organization_id,
    "flaggedReason" Enum flagged_reason,
    "participantId" Str participant_id,
    "participantName" Str participant_name,
    "purpose" Enum purpose,
    "screenRecording" Bool screen_recording,
    "sessions" Any sessions,
    "teamId" Str team_id,
    "userId" Str user_id,
});

rt::open_enum!(AnalyticsParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(AnalyticsParticipantPurpose {
    Acd = "acd",
    Agent = "agent",
    Api = "api",
    Botflow = "botflow",
    Campaign = "campaign",
    Customer = "customer",
    Dialer = "dialer",
    External = "external",
    Fax = "fax",
    Group = "group",
    Inbound = "inbound",
    Ivr = "ivr",
    Manual = "manual",
    Outbound = "outbound",
    Station = "station",
    User = "user",
    Voicemail = "voicemail",
    Voicesurveyflow = "voicesurveyflow",
    Workflow = "workflow",
});
