// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Participant`.
#[non_exhaustive]
pub struct Participant {
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
    pub callbacks: Option<Vec<super::Callback>>,
    /// `calls`.
    pub calls: Option<Vec<super::Call>>,
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
    pub flagged_reason: Option<super::ParticipantFlaggedReason>,
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
    pub screen_recording_state: Option<super::ParticipantScreenRecordingState>,
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
    pub wrapup_prompt: Option<super::ParticipantWrapupPrompt>,
    /// `wrapupRequired`.
    pub wrapup_required: Option<bool>,
    /// `wrapupSkipped`.
    pub wrapup_skipped: Option<bool>,
    /// `wrapupTimeoutMs`.
    pub wrapup_timeout_ms: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `flaggedReason` in [`Participant`](super::Participant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ParticipantFlaggedReason {
    /// `general`
    General,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `screenRecordingState` in [`Participant`](super::Participant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ParticipantScreenRecordingState {
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
/// The values of `wrapupPrompt` in [`Participant`](super::Participant).
#[derive(Clone)]
#[non_exhaustive]
pub enum ParticipantWrapupPrompt {
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

rt::model!(Participant {
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

rt::setters!(Participant {
    0 address with_address(impl Into<String>) clear_address,
    1 alerting_timeout_ms with_alerting_timeout_ms(i64) clear_alerting_timeout_ms,
    2 ani with_ani(impl Into<String>) clear_ani,
    3 ani_name with_ani_name(impl Into<String>) clear_ani_name,
    4 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
    5 barged_participant_id with_barged_participant_id(impl Into<String>) clear_barged_participant_id,
    6 callbacks with_callbacks(Vec<super::Callback>) clear_callbacks,
    7 calls with_calls(Vec<super::Call>) clear_calls,
    8 chats with_chats(Vec<super::ConversationChat>) clear_chats,
    9 coached_participant_id with_coached_participant_id(impl Into<String>) clear_coached_participant_id,
    10 cobrowsesessions with_cobrowsesessions(Vec<super::Cobrowsesession>) clear_cobrowsesessions,
    11 connected_time with_connected_time(impl Into<rt::DateTime>) clear_connected_time,
    12 consult_participant_id with_consult_participant_id(impl Into<String>) clear_consult_participant_id,
    13 conversation_routing_data with_conversation_routing_data(super::ConversationRoutingData) clear_conversation_routing_data,
    14 dnis with_dnis(impl Into<String>) clear_dnis,
    15 emails with_emails(Vec<super::Email>) clear_emails,
    16 end_acw_time with_end_acw_time(impl Into<rt::DateTime>) clear_end_acw_time,
    17 end_time with_end_time(impl Into<rt::DateTime>) clear_end_time,
    18 evaluations with_evaluations(Vec<super::Evaluation>) clear_evaluations,
    19 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    20 external_contact_initial_division_id with_external_contact_initial_division_id(impl Into<String>) clear_external_contact_initial_division_id,
    21 external_organization_id with_external_organization_id(impl Into<String>) clear_external_organization_id,
    22 flagged_reason with_flagged_reason(impl Into<super::ParticipantFlaggedReason>) clear_flagged_reason,
    23 group_id with_group_id(impl Into<String>) clear_group_id,
    24 id with_id(impl Into<String>) clear_id,
    25 internal_messages with_internal_messages(Vec<super::InternalMessage>) clear_internal_messages,
    26 locale with_locale(impl Into<String>) clear_locale,
    27 media_roles with_media_roles(Vec<String>) clear_media_roles,
    28 messages with_messages(Vec<super::Message>) clear_messages,
    29 monitored_participant_id with_monitored_participant_id(impl Into<String>) clear_monitored_participant_id,
    30 name with_name(impl Into<String>) clear_name,
    31 participant_type with_participant_type(impl Into<String>) clear_participant_type,
    32 purpose with_purpose(impl Into<String>) clear_purpose,
    33 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    34 queue_name with_queue_name(impl Into<String>) clear_queue_name,
    35 screen_monitorings with_screen_monitorings(Vec<super::ScreenMonitoring>) clear_screen_monitorings,
    36 screen_recording_state with_screen_recording_state(impl Into<super::ParticipantScreenRecordingState>) clear_screen_recording_state,
    37 screenshares with_screenshares(Vec<super::Screenshare>) clear_screenshares,
    38 social_expressions with_social_expressions(Vec<super::SocialExpression>) clear_social_expressions,
    39 start_acw_time with_start_acw_time(impl Into<rt::DateTime>) clear_start_acw_time,
    40 start_time with_start_time(impl Into<rt::DateTime>) clear_start_time,
    41 team_id with_team_id(impl Into<String>) clear_team_id,
    42 user_id with_user_id(impl Into<String>) clear_user_id,
    43 user_uri with_user_uri(impl Into<String>) clear_user_uri,
    44 videos with_videos(Vec<super::Video>) clear_videos,
    45 wrapup with_wrapup(super::Wrapup) clear_wrapup,
    46 wrapup_prompt with_wrapup_prompt(impl Into<super::ParticipantWrapupPrompt>) clear_wrapup_prompt,
    47 wrapup_required with_wrapup_required(bool) clear_wrapup_required,
    48 wrapup_skipped with_wrapup_skipped(bool) clear_wrapup_skipped,
    49 wrapup_timeout_ms with_wrapup_timeout_ms(i64) clear_wrapup_timeout_ms,
});

rt::open_enum!(ParticipantFlaggedReason {
    General = "general",
});

rt::open_enum!(ParticipantScreenRecordingState {
    Requested = "requested",
    Active = "active",
    Paused = "paused",
    Stopped = "stopped",
    Error = "error",
    Timeout = "timeout",
});

rt::open_enum!(ParticipantWrapupPrompt {
    Mandatory = "mandatory",
    Optional = "optional",
    AgentRequested = "agentRequested",
    Timeout = "timeout",
    ForcedTimeout = "forcedTimeout",
});
