// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ParticipantBasic`.
#[non_exhaustive]
pub struct ParticipantBasic {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `ani`.
    pub ani: Option<String>,
    /// `aniName`.
    pub ani_name: Option<String>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `bargedParticipantId`.
    pub barged_participant_id: Option<String>,
    /// `callbacks`.
    pub callbacks: Option<Vec<super::CallbackBasic>>,
    /// `calls`.
    pub calls: Option<Vec<super::CallBasic>>,
    /// `chats`.
    pub chats: Option<Vec<super::ConversationChat>>,
    /// `coachedParticipantId`.
    pub coached_participant_id: Option<String>,
    /// `cobrowsesessions`.
    pub cobrowsesessions: Option<Vec<super::Cobrowsesession>>,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `consultParticipantId`.
    pub consult_participant_id: Option<String>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<super::ConversationRoutingData>,
    /// `dnis`.
    pub dnis: Option<String>,
    /// `emails`.
    pub emails: Option<Vec<super::Email>>,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `evaluations`.
    pub evaluations: Option<Vec<super::Evaluation>>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganizationId`.
    pub external_organization_id: Option<String>,
    /// `flaggedReason`.
    pub flagged_reason: Option<super::ParticipantBasicFlaggedReason>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `internalMessages`.
    pub internal_messages: Option<Vec<super::InternalMessage>>,
    /// `locale`.
    pub locale: Option<String>,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `messages`.
    pub messages: Option<Vec<super::Message>>,
    /// `monitoredParticipantId`.
    pub monitored_participant_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `participantType`.
    pub participant_type: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `queueName`.
    pub queue_name: Option<String>,
    /// `screenMonitorings`.
    pub screen_monitorings: Option<Vec<super::ScreenMonitoring>>,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<super::ParticipantBasicScreenRecordingState>,
    /// `screenshares`.
    pub screenshares: Option<Vec<super::Screenshare>>,
    /// `socialExpressions`.
    pub social_expressions: Option<Vec<super::SocialExpression>>,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `startTime`.
    pub start_time: Option<rt::DateTime>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `userUri`.
    pub user_uri: Option<String>,
    /// `videos`.
    pub videos: Option<Vec<super::Video>>,
    /// `wrapup`.
    pub wrapup: Option<super::Wrapup>,
    /// `wrapupPrompt`.
    pub wrapup_prompt: Option<super::ParticipantBasicWrapupPrompt>,
    /// `wrapupRequired`.
    pub wrapup_required: Option<bool>,
    /// `wrapupSkipped`.
    pub wrapup_skipped: Option<bool>,
    /// `wrapupTimeoutMs`.
    pub wrapup_timeout_ms: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `flaggedReason` in [`ParticipantBasic`](super::ParticipantBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum ParticipantBasicFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `screenRecordingState` in [`ParticipantBasic`](super::ParticipantBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum ParticipantBasicScreenRecordingState {
    /// `requested`
    Requested,
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `stopped`
    Stopped,
    /// `error`
    Error,
    /// `timeout`
    Timeout,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `wrapupPrompt` in [`ParticipantBasic`](super::ParticipantBasic).
#[derive(Clone)]
#[non_exhaustive]
pub enum ParticipantBasicWrapupPrompt {
    /// `mandatory`
    Mandatory,
    /// `optional`
    Optional,
    /// `agentRequested`
    AgentRequested,
    /// `timeout`
    Timeout,
    /// `forcedTimeout`
    ForcedTimeout,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ParticipantBasic {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
    "ani" Str ani,
    "aniName" Str ani_name,
    "attributes" Any attributes,
    "bargedParticipantId" Str barged_participant_id,
    "callbacks" Any callbacks,
    "calls" Any calls,
    "chats" Any chats,
    "coachedParticipantId" Str coached_participant_id,
    "cobrowsesessions" Any cobrowsesessions,
    "connectedTime" DateTime connected_time,
    "consultParticipantId" Str consult_participant_id,
    "conversationRoutingData" Any conversation_routing_data,
    "dnis" Str dnis,
    "emails" Any emails,
    "endAcwTime" DateTime end_acw_time,
    "endTime" DateTime end_time,
    "evaluations" Any evaluations,
    "externalContactId" Str external_contact_id,
    "externalContactInitialDivisionId" Str external_contact_initial_division_id,
    "externalOrganizationId" Str external_organization_id,
    "flaggedReason" Enum flagged_reason,
    "groupId" Str group_id,
    "id" Str id,
    "internalMessages" Any internal_messages,
    "locale" Str locale,
    "mediaRoles" Texts media_roles,
    "messages" Any messages,
    "monitoredParticipantId" Str monitored_participant_id,
    "name" Str name,
    "participantType" Str participant_type,
    "purpose" Str purpose,
    "queueId" Str queue_id,
    "queueName" Str queue_name,
    "screenMonitorings" Any screen_monitorings,
    "screenRecordingState" Enum screen_recording_state,
    "screenshares" Any screenshares,
    "socialExpressions" Any social_expressions,
    "startAcwTime" DateTime start_acw_time,
    "startTime" DateTime start_time,
    "teamId" Str team_id,
    "userId" Str user_id,
    "userUri" Str user_uri,
    "videos" Any videos,
    "wrapup" Any wrapup,
    "wrapupPrompt" Enum wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupSkipped" Bool wrapup_skipped,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(ParticipantBasicFlaggedReason {
    General = "general",
});

rt::open_enum!(ParticipantBasicScreenRecordingState {
    Requested = "requested",
    Active = "active",
    Paused = "paused",
    Stopped = "stopped",
    Error = "error",
    Timeout = "timeout",
});

rt::open_enum!(ParticipantBasicWrapupPrompt {
    Mandatory = "mandatory",
    Optional = "optional",
    AgentRequested = "agentRequested",
    Timeout = "timeout",
    ForcedTimeout = "forcedTimeout",
});
