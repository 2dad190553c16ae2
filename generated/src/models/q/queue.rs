// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Queue`.
#[non_exhaustive]
pub struct Queue {
    /// `acwSettings`.
    pub acw_settings: Option<super::AcwSettings>,
    /// `agentOwnedRouting`.
    pub agent_owned_routing: Option<super::AgentOwnedRouting>,
    /// `autoAnswerOnly`.
    pub auto_answer_only: Option<bool>,
    /// `bullseye`.
    pub bullseye: Option<super::Bullseye>,
    /// `callingPartyName`.
    pub calling_party_name: Option<String>,
    /// `callingPartyNumber`.
    pub calling_party_number: Option<String>,
    /// `cannedResponseLibraries`.
    pub canned_response_libraries: Option<super::CannedResponseLibraries>,
    /// `conditionalGroupActivation`.
    pub conditional_group_activation: Option<super::ConditionalGroupActivation>,
    /// `conditionalGroupRouting`.
    pub conditional_group_routing: Option<super::ConditionalGroupRouting>,
    /// `createdBy`.
    pub created_by: Option<String>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `defaultMediaLanguage`.
    pub default_media_language: Option<String>,
    /// `defaultScripts`.
    pub default_scripts: Option<std::collections::BTreeMap<String, super::Script>>,
    /// `description`.
    pub description: Option<String>,
    /// `directRouting`.
    pub direct_routing: Option<super::DirectRouting>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `emailInQueueFlow`.
    pub email_in_queue_flow: Option<super::DomainEntityRef>,
    /// `enableAudioMonitoring`.
    pub enable_audio_monitoring: Option<bool>,
    /// `enableManualAssignment`.
    pub enable_manual_assignment: Option<bool>,
    /// `enableTranscription`.
    pub enable_transcription: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `joinedMemberCount`.
    pub joined_member_count: Option<i64>,
    /// `lastAgentRoutingMode`.
    pub last_agent_routing_mode: Option<super::QueueLastAgentRoutingMode>,
    /// `mediaSettings`.
    pub media_settings: Option<super::QueueMediaSettings>,
    /// `memberCount`.
    pub member_count: Option<i64>,
    /// `memberGroups`.
    pub member_groups: Option<Vec<super::MemberGroup>>,
    /// `messageInQueueFlow`.
    pub message_in_queue_flow: Option<super::DomainEntityRef>,
    /// `modifiedBy`.
    pub modified_by: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `onHoldPrompt`.
    pub on_hold_prompt: Option<super::DomainEntityRef>,
    /// `outboundEmailAddress`.
    pub outbound_email_address: Option<super::QueueEmailAddress>,
    /// `outboundMessagingAddresses`.
    pub outbound_messaging_addresses: Option<super::QueueMessagingAddresses>,
    /// `peerId`.
    pub peer_id: Option<String>,
    /// `queueFlow`.
    pub queue_flow: Option<super::DomainEntityRef>,
    /// `routingRules`.
    pub routing_rules: Option<Vec<super::RoutingRule>>,
    /// `scoringMethod`.
    pub scoring_method: Option<super::QueueScoringMethod>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `skillEvaluationMethod`.
    pub skill_evaluation_method: Option<super::QueueSkillEvaluationMethod>,
    /// `suppressInQueueCallRecording`.
    pub suppress_in_queue_call_recording: Option<bool>,
    /// `userMemberCount`.
    pub user_member_count: Option<i64>,
    /// `whisperPrompt`.
    pub whisper_prompt: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `lastAgentRoutingMode` in [`Queue`](super::Queue).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueLastAgentRoutingMode {
    /// `Disabled`
    Disabled,
    /// `QueueMembersOnly`
    QueueMembersOnly,
    /// `AnyAgent`
    AnyAgent,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `scoringMethod` in [`Queue`](super::Queue).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueScoringMethod {
    /// `TimestampAndPriority`
    TimestampAndPriority,
    /// `PriorityOnly`
    PriorityOnly,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `skillEvaluationMethod` in [`Queue`](super::Queue).
#[derive(Clone)]
#[non_exhaustive]
pub enum QueueSkillEvaluationMethod {
    /// `NONE`
    None,
    /// `BEST`
    Best,
    /// `ALL`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Queue {
    "acwSettings" Any acw_settings,
    "agentOwnedRouting" Any agent_owned_routing,
    "autoAnswerOnly" Bool auto_answer_only,
    "bullseye" Any bullseye,
    "callingPartyName" Str calling_party_name,
    "callingPartyNumber" Str calling_party_number,
    "cannedResponseLibraries" Any canned_response_libraries,
    "conditionalGroupActivation" Any conditional_group_activation,
    "conditionalGroupRouting" Any conditional_group_routing,
    "createdBy" Str created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "defaultMediaLanguage" Str default_media_language,
    "defaultScripts" Any default_scripts,
    "description" Str description,
    "directRouting" Any direct_routing,
    "division" Any division,
    "emailInQueueFlow" Any email_in_queue_flow,
    "enableAudioMonitoring" Bool enable_audio_monitoring,
    "enableManualAssignment" Bool enable_manual_assignment,
    "enableTranscription" Bool enable_transcription,
    "id" Str id,
    "joinedMemberCount" Int joined_member_count,
    "lastAgentRoutingMode" Enum last_agent_routing_mode,
    "mediaSettings" Any media_settings,
    "memberCount" Int member_count,
    "memberGroups" Any member_groups,
    "messageInQueueFlow" Any message_in_queue_flow,
    "modifiedBy" Str modified_by,
    "name" Str name,
    "onHoldPrompt" Any on_hold_prompt,
    "outboundEmailAddress" Any outbound_email_address,
    "outboundMessagingAddresses" Any outbound_messaging_addresses,
    "peerId" Str peer_id,
    "queueFlow" Any queue_flow,
    "routingRules" Any routing_rules,
    "scoringMethod" Enum scoring_method,
    "selfUri" Str self_uri,
    "skillEvaluationMethod" Enum skill_evaluation_method,
    "suppressInQueueCallRecording" Bool suppress_in_queue_call_recording,
    "userMemberCount" Int user_member_count,
    "whisperPrompt" Any whisper_prompt,
});

rt::setters!(Queue {
    0 acw_settings with_acw_settings(super::AcwSettings) clear_acw_settings,
    1 agent_owned_routing with_agent_owned_routing(super::AgentOwnedRouting) clear_agent_owned_routing,
    2 auto_answer_only with_auto_answer_only(bool) clear_auto_answer_only,
    3 bullseye with_bullseye(super::Bullseye) clear_bullseye,
    4 calling_party_name with_calling_party_name(impl Into<String>) clear_calling_party_name,
    5 calling_party_number with_calling_party_number(impl Into<String>) clear_calling_party_number,
    6 canned_response_libraries with_canned_response_libraries(super::CannedResponseLibraries) clear_canned_response_libraries,
    7 conditional_group_activation with_conditional_group_activation(super::ConditionalGroupActivation) clear_conditional_group_activation,
    8 conditional_group_routing with_conditional_group_routing(super::ConditionalGroupRouting) clear_conditional_group_routing,
    9 created_by with_created_by(impl Into<String>) clear_created_by,
    10 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    11 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    12 default_media_language with_default_media_language(impl Into<String>) clear_default_media_language,
    13 default_scripts with_default_scripts(std::collections::BTreeMap<String, super::Script>) clear_default_scripts,
    14 description with_description(impl Into<String>) clear_description,
    15 direct_routing with_direct_routing(super::DirectRouting) clear_direct_routing,
    16 division with_division(super::Division) clear_division,
    17 email_in_queue_flow with_email_in_queue_flow(super::DomainEntityRef) clear_email_in_queue_flow,
    18 enable_audio_monitoring with_enable_audio_monitoring(bool) clear_enable_audio_monitoring,
    19 enable_manual_assignment with_enable_manual_assignment(bool) clear_enable_manual_assignment,
    20 enable_transcription with_enable_transcription(bool) clear_enable_transcription,
    21 id with_id(impl Into<String>) clear_id,
    22 joined_member_count with_joined_member_count(i64) clear_joined_member_count,
    23 last_agent_routing_mode with_last_agent_routing_mode(impl Into<super::QueueLastAgentRoutingMode>) clear_last_agent_routing_mode,
    24 media_settings with_media_settings(super::QueueMediaSettings) clear_media_settings,
    25 member_count with_member_count(i64) clear_member_count,
    26 member_groups with_member_groups(Vec<super::MemberGroup>) clear_member_groups,
    27 message_in_queue_flow with_message_in_queue_flow(super::DomainEntityRef) clear_message_in_queue_flow,
    28 modified_by with_modified_by(impl Into<String>) clear_modified_by,
    29 name with_name(impl Into<String>) clear_name,
    30 on_hold_prompt with_on_hold_prompt(super::DomainEntityRef) clear_on_hold_prompt,
    31 outbound_email_address with_outbound_email_address(super::QueueEmailAddress) clear_outbound_email_address,
    32 outbound_messaging_addresses with_outbound_messaging_addresses(super::QueueMessagingAddresses) clear_outbound_messaging_addresses,
    33 peer_id with_peer_id(impl Into<String>) clear_peer_id,
    34 queue_flow with_queue_flow(super::DomainEntityRef) clear_queue_flow,
    35 routing_rules with_routing_rules(Vec<super::RoutingRule>) clear_routing_rules,
    36 scoring_method with_scoring_method(impl Into<super::QueueScoringMethod>) clear_scoring_method,
    37 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    38 skill_evaluation_method with_skill_evaluation_method(impl Into<super::QueueSkillEvaluationMethod>) clear_skill_evaluation_method,
    39 suppress_in_queue_call_recording with_suppress_in_queue_call_recording(bool) clear_suppress_in_queue_call_recording,
    40 user_member_count with_user_member_count(i64) clear_user_member_count,
    41 whisper_prompt with_whisper_prompt(super::DomainEntityRef) clear_whisper_prompt,
});

rt::open_enum!(QueueLastAgentRoutingMode {
    Disabled = "Disabled",
    QueueMembersOnly = "QueueMembersOnly",
    AnyAgent = "AnyAgent",
});

rt::open_enum!(QueueScoringMethod {
    TimestampAndPriority = "TimestampAndPriority",
    PriorityOnly = "PriorityOnly",
});

rt::open_enum!(QueueSkillEvaluationMethod {
    None = "NONE",
    Best = "BEST",
    All = "ALL",
});
