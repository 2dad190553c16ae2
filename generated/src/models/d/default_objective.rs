// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DefaultObjective`.
#[non_exhaustive]
pub struct DefaultObjective {
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `evaluationFormContextIds`.
    pub evaluation_form_context_ids: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `initialDirection`.
    pub initial_direction: Option<super::DefaultObjectiveInitialDirection>,
    /// `mediaTypes`.
    pub media_types: Option<Vec<String>>,
    /// `queues`.
    pub queues: Option<Vec<super::AddressableEntityRef>>,
    /// `templateId`.
    pub template_id: Option<String>,
    /// `topicIdsFilterType`.
    pub topic_ids_filter_type: Option<super::DefaultObjectiveTopicIdsFilterType>,
    /// `topics`.
    pub topics: Option<Vec<super::AddressableEntityRef>>,
    /// `zones`.
    pub zones: Option<Vec<super::ObjectiveZone>>,
    __marks: rt::Marks,
}
/// The values of `initialDirection` in [`DefaultObjective`](super::DefaultObjective).
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultObjectiveInitialDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `topicIdsFilterType` in [`DefaultObjective`](super::DefaultObjective).
#[derive(Clone)]
#[non_exhaustive]
pub enum DefaultObjectiveTopicIdsFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DefaultObjective {
    "enabled" Bool enabled,
    "evaluationFormContextIds" Texts evaluation_form_context_ids,
    "id" Str id,
    "initialDirection" Enum initial_direction,
    "mediaTypes" Texts media_types,
    "queues" Any queues,
    "templateId" Str template_id,
    "topicIdsFilterType" Enum topic_ids_filter_type,
    "topics" Any topics,
    "zones" Any zones,
});

rt::open_enum!(DefaultObjectiveInitialDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(DefaultObjectiveTopicIdsFilterType {
    And = "and",
    Or = "or",
});
