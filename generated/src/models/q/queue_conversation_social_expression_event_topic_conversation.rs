// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicConversation`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicConversation {
    /// `accessAttributes`.
    pub access_attributes: Option<Vec<String>>,
    /// `address`.
    pub address: Option<String>,
    /// `associatedConversation`.
    pub associated_conversation: Option<
        super::QueueConversationSocialExpressionEventTopicDomainEntityRef,
    >,
    /// `consultationConversations`.
    pub consultation_conversations: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicDomainEntityRef>,
    >,
    /// `divisions`.
    pub divisions: Option<
        Vec<
            super::QueueConversationSocialExpressionEventTopicConversationDivisionMembership,
        >,
    >,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `inactivityTimeout`.
    pub inactivity_timeout: Option<rt::DateTime>,
    /// `maxParticipants`.
    pub max_participants: Option<i64>,
    /// `participants`.
    pub participants: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicParticipant>,
    >,
    /// `recentTransfers`.
    pub recent_transfers: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicTransferResponse>,
    >,
    /// `recordingState`.
    pub recording_state: Option<String>,
    /// `securePause`.
    pub secure_pause: Option<bool>,
    /// `utilizationLabelId`.
    pub utilization_label_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicConversation {
    "accessAttributes" Texts access_attributes,
    "address" Str address,
    "associatedConversation" Any associated_conversation,
    "consultationConversations" Any consultation_conversations,
    "divisions" Any divisions,
    "externalTag" Str external_tag,
    "id" Str id,
    "inactivityTimeout" DateTime inactivity_timeout,
    "maxParticipants" Int max_participants,
    "participants" Any participants,
    "recentTransfers" Any recent_transfers,
    "recordingState" Str recording_state,
    "securePause" Bool secure_pause,
    "utilizationLabelId" Str utilization_label_id,
});
