// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicParticipant`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicParticipant {
    /// `address`.
    pub address: Option<String>,
    /// `alertingTimeoutMs`.
    pub alerting_timeout_ms: Option<i64>,
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `bargedParticipantId`.
    pub barged_participant_id: Option<String>,
    /// `callbacks`.
    pub callbacks: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicCallback>,
    >,
    /// `calls`.
    pub calls: Option<Vec<super::QueueConversationSocialExpressionEventTopicCall>>,
    /// `chats`.
    pub chats: Option<Vec<super::QueueConversationSocialExpressionEventTopicChat>>,
    /// `coachedParticipantId`.
    pub coached_participant_id: Option<String>,
    /// `cobrowsesessions`.
    pub cobrowsesessions: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicCobrowse>,
    >,
    /// `connectedTime`.
    pub connected_time: Option<rt::DateTime>,
    /// `consultParticipantId`.
    pub consult_participant_id: Option<String>,
    /// `conversationRoutingData`.
    pub conversation_routing_data: Option<
        super::QueueConversationSocialExpressionEventTopicConversationRoutingData,
    >,
    /// `emails`.
    pub emails: Option<Vec<super::QueueConversationSocialExpressionEventTopicEmail>>,
    /// `endAcwTime`.
    pub end_acw_time: Option<rt::DateTime>,
    /// `endTime`.
    pub end_time: Option<rt::DateTime>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalContactInitialDivisionId`.
    pub external_contact_initial_division_id: Option<String>,
    /// `externalOrganizationId`.
    pub external_organization_id: Option<String>,
    /// `flaggedReason`.
    pub flagged_reason: Option<String>,
    /// `groupId`.
    pub group_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `internalMessages`.
    pub internal_messages: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicInternalMessage>,
    >,
    /// `mediaRoles`.
    pub media_roles: Option<Vec<String>>,
    /// `messages`.
    pub messages: Option<Vec<super::QueueConversationSocialExpressionEventTopicMessage>>,
    /// `monitoredParticipantId`.
    pub monitored_participant_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `purpose`.
    pub purpose: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `screenMonitoredParticipantId`.
    pub screen_monitored_participant_id: Option<String>,
    /// `screenMonitorings`.
    pub screen_monitorings: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicScreenMonitoring>,
    >,
    /// `screenRecordingState`.
    pub screen_recording_state: Option<
        super::QueueConversationSocialExpressionEventTopicParticipantScreenRecordingState,
    >,
    /// `screenshares`.
    pub screenshares: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicScreenShare>,
    >,
    /// `socialExpressions`.
    pub social_expressions: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicSocialExpression>,
    >,
    /// `startAcwTime`.
    pub start_acw_time: Option<rt::DateTime>,
    /// `teamId`.
    pub team_id: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `videos`.
    pub videos: Option<Vec<super::QueueConversationSocialExpressionEventTopicVideo>>,
    /// `workflow`.
    pub workflow: Option<super::QueueConversationSocialExpressionEventTopicWorkflow>,
    /// `wrapup`.
    pub wrapup: Option<super::QueueConversationSocialExpressionEventTopicWrapup>,
    /// `wrapupExpected`.
    pub wrapup_expected: Option<bool>,
    /// `wrapupPrompt`.
    pub wrapup_prompt: Option<String>,
    /// `wrapupRequired`.
    pub wrapup_required: Option<bool>,
    /// `wrapupTimeoutMs`.
    pub wrapup_timeout_ms: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `screenRecordingState` in [`QueueConversationSocialExpressionEventTopicParticipant`](super::QueueConversationSocialExpressionEventTopicParticipant).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueConversationSocialExpressionEventTopicParticipantScreenRecordingState {
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

rt::model!(QueueConversationSocialExpressionEventTopicParticipant {
    "address" Str address,
    "alertingTimeoutMs" Int alerting_timeout_ms,
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
    "emails" Any emails,
    "endAcwTime" DateTime end_acw_time,
    "endTime" DateTime end_time,
    "externalContactId" Str external_contact_id,
    "externalContactInitialDivisionId" Str external_contact_initial_division_id,
    "externalOrganizationId" Str external_organization_id,
    "flaggedReason" Str flagged_reason,
    "groupId" Str group_id,
    "id" Str id,
    "internalMessages" Any internal_messages,
    "mediaRoles" Texts media_roles,
    "messages" Any messages,
    "monitoredParticipantId" Str monitored_participant_id,
    "name" Str name,
    "purpose" Str purpose,
    "queueId" Str queue_id,
    "screenMonitoredParticipantId" Str screen_monitored_participant_id,
    "screenMonitorings" Any screen_monitorings,
    "screenRecordingState" Enum screen_recording_state,
    "screenshares" Any screenshares,
    "socialExpressions" Any social_expressions,
    "startAcwTime" DateTime start_acw_time,
    "teamId" Str team_id,
    "userId" Str user_id,
    "videos" Any videos,
    "workflow" Any workflow,
    "wrapup" Any wrapup,
    "wrapupExpected" Bool wrapup_expected,
    "wrapupPrompt" Str wrapup_prompt,
    "wrapupRequired" Bool wrapup_required,
    "wrapupTimeoutMs" Int wrapup_timeout_ms,
});

rt::open_enum!(QueueConversationSocialExpressionEventTopicParticipantScreenRecordingState {
    Requested = "requested",
    Active = "active",
    Paused = "paused",
    Stopped = "stopped",
    Error = "error",
    Timeout = "timeout",
});
