// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsConversationWithoutAttributes`.
#[non_exhaustive]
pub struct AnalyticsConversationWithoutAttributes {
    /// `accessAttributes`.
    pub access_attributes: Option<Vec<String>>,
    /// `associatedConversationId`.
    pub associated_conversation_id: Option<String>,
    /// `conferenceStart`.
    pub conference_start: Option<rt::DateTime>,
    /// `consultationConversationIds`.
    pub consultation_conversation_ids: Option<Vec<String>>,
    /// `conversationEnd`.
    pub conversation_end: Option<rt::DateTime>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `conversationInitiator`.
    pub conversation_initiator: Option<
        super::AnalyticsConversationWithoutAttributesConversationInitiator,
    >,
    /// `conversationStart`.
    pub conversation_start: Option<rt::DateTime>,
    /// `customerParticipation`.
    pub customer_participation: Option<bool>,
    /// `divisionIds`.
    pub division_ids: Option<Vec<String>>,
    /// `evaluations`.
    pub evaluations: Option<Vec<super::AnalyticsEvaluation>>,
    /// `externalTag`.
    pub external_tag: Option<String>,
    /// `inactivityTimeout`.
    pub inactivity_timeout: Option<rt::DateTime>,
    /// `knowledgeBaseIds`.
    pub knowledge_base_ids: Option<Vec<String>>,
    /// `mediaStatsMinConversationMos`.
    pub media_stats_min_conversation_mos: Option<f64>,
    /// `mediaStatsMinConversationRFactor`.
    pub media_stats_min_conversation_r_factor: Option<f64>,
    /// `originatingDirection`.
    pub originating_direction: Option<
        super::AnalyticsConversationWithoutAttributesOriginatingDirection,
    >,
    /// `originatingSocialMediaPublic`.
    pub originating_social_media_public: Option<bool>,
    /// `participants`.
    pub participants: Option<Vec<super::AnalyticsParticipantWithoutAttributes>>,
    /// `resolutions`.
    pub resolutions: Option<Vec<super::AnalyticsResolution>>,
    /// `selfServed`.
    pub self_served: Option<bool>,
    /// `surveys`.
    pub surveys: Option<Vec<super::AnalyticsSurvey>>,
    __marks: rt::Marks,
}
/// The values of `conversationInitiator` in [`AnalyticsConversationWithoutAttributes`](super::AnalyticsConversationWithoutAttributes).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsConversationWithoutAttributesConversationInitiator {
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
/// The values of `originatingDirection` in [`AnalyticsConversationWithoutAttributes`](super::AnalyticsConversationWithoutAttributes).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyticsConversationWithoutAttributesOriginatingDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AnalyticsConversationWithoutAttributes {
    "accessAttributes" Texts access_attributes,
    "associatedConversationId" Str associated_conversation_id,
    "conferenceStart" DateTime conference_start,
    "consultationConversationIds" Texts consultation_conversation_ids,
    "conversationEnd" DateTime conversation_end,
    "conversationId" Str conversation_id,
    "conversationInitiator" Enum conversation_initiator,
    "conversationStart" DateTime conversation_start,
    "customerParticipation" Bool customer_participation,
    "divisionIds" Texts division_ids,
    "evaluations" Any evaluations,
    "externalTag" Str external_tag,
    "inactivityTimeout" DateTime inactivity_timeout,
    "knowledgeBaseIds" Texts knowledge_base_ids,
    "mediaStatsMinConversationMos" Float media_stats_min_conversation_mos,
    "mediaStatsMinConversationRFactor" Float media_stats_min_conversation_r_factor,
    "originatingDirection" Enum originating_direction,
    "originatingSocialMediaPublic" Bool originating_social_media_public,
    "participants" Any participants,
    "resolutions" Any resolutions,
    "selfServed" Bool self_served,
    "surveys" Any surveys,
});

rt::open_enum!(AnalyticsConversationWithoutAttributesConversationInitiator {
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

rt::open_enum!(AnalyticsConversationWithoutAttributesOriginatingDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});
