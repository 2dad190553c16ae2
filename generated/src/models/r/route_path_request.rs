// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutePathRequest`.
///
/// The service requires `mediaType`, `queueId` in requests.
#[non_exhaustive]
pub struct RoutePathRequest {
    /// `languageId`.
    pub language_id: Option<String>,
    /// `mediaType`, required.
    pub media_type: Option<super::RoutePathRequestMediaType>,
    /// `queueId`, required.
    pub queue_id: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `sourcePlanningGroup`.
    pub source_planning_group: Option<super::SourcePlanningGroupRequest>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`RoutePathRequest`](super::RoutePathRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutePathRequestMediaType {
    /// `Voice`
    Voice,
    /// `Chat`
    Chat,
    /// `Email`
    Email,
    /// `Callback`
    Callback,
    /// `Message`
    Message,
    /// `Workitem`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutePathRequest {
    "languageId" Str language_id,
    "mediaType" Enum media_type,
    "queueId" Str queue_id,
    "skillIds" Texts skill_ids,
    "sourcePlanningGroup" Any source_planning_group,
});

rt::setters!(RoutePathRequest {
    0 language_id with_language_id(impl Into<String>) clear_language_id,
    1 media_type with_media_type(impl Into<super::RoutePathRequestMediaType>) clear_media_type,
    2 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    3 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
    4 source_planning_group with_source_planning_group(super::SourcePlanningGroupRequest) clear_source_planning_group,
});

rt::open_enum!(RoutePathRequestMediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Workitem = "Workitem",
});
