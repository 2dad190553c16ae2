// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateObjective`.
#[non_exhaustive]
pub struct CreateObjective {
    /// `dateStart`.
    pub date_start: Option<rt::Date>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `evaluationFormContextIds`.
    pub evaluation_form_context_ids: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `initialDirection`.
    pub initial_direction: Option<super::CreateObjectiveInitialDirection>,
    /// `mediaTypes`.
    pub media_types: Option<Vec<String>>,
    /// `queueIds`.
    pub queue_ids: Option<Vec<String>>,
    /// `templateId`.
    pub template_id: Option<String>,
    /// `topicIds`.
    pub topic_ids: Option<Vec<String>>,
    /// `topicIdsFilterType`.
    pub topic_ids_filter_type: Option<super::CreateObjectiveTopicIdsFilterType>,
    /// `zones`.
    pub zones: Option<Vec<super::ObjectiveZone>>,
    __marks: rt::Marks,
}
/// The values of `initialDirection` in [`CreateObjective`](super::CreateObjective).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateObjectiveInitialDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `topicIdsFilterType` in [`CreateObjective`](super::CreateObjective).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateObjectiveTopicIdsFilterType {
    /// `and`
    And,
    /// `or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateObjective {
    "dateStart" Date date_start,
    "enabled" Bool enabled,
    "evaluationFormContextIds" Texts evaluation_form_context_ids,
    "id" Str id,
    "initialDirection" Enum initial_direction,
    "mediaTypes" Texts media_types,
    "queueIds" Texts queue_ids,
    "templateId" Str template_id,
    "topicIds" Texts topic_ids,
    "topicIdsFilterType" Enum topic_ids_filter_type,
    "zones" Any zones,
});

rt::setters!(CreateObjective {
    0 date_start with_date_start(impl Into<rt::Date>) clear_date_start,
    1 enabled with_enabled(bool) clear_enabled,
    2 evaluation_form_context_ids with_evaluation_form_context_ids(Vec<String>) clear_evaluation_form_context_ids,
    3 id with_id(impl Into<String>) clear_id,
    4 initial_direction with_initial_direction(impl Into<super::CreateObjectiveInitialDirection>) clear_initial_direction,
    5 media_types with_media_types(Vec<String>) clear_media_types,
    6 queue_ids with_queue_ids(Vec<String>) clear_queue_ids,
    7 template_id with_template_id(impl Into<String>) clear_template_id,
    8 topic_ids with_topic_ids(Vec<String>) clear_topic_ids,
    9 topic_ids_filter_type with_topic_ids_filter_type(impl Into<super::CreateObjectiveTopicIdsFilterType>) clear_topic_ids_filter_type,
    10 zones with_zones(Vec<super::ObjectiveZone>) clear_zones,
});

rt::open_enum!(CreateObjectiveInitialDirection {
    Inbound = "inbound",
    Outbound = "outbound",
});

rt::open_enum!(CreateObjectiveTopicIdsFilterType {
    And = "and",
    Or = "or",
});
