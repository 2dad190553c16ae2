// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssistantQueue`.
///
/// The service requires `id`, `mediaTypes` in requests.
#[non_exhaustive]
pub struct AssistantQueue {
    /// `assistant`.
    pub assistant: Option<super::Assistant>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `mediaTypes`, required.
    pub media_types: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AssistantQueue {
    "assistant" Any assistant,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "mediaTypes" Texts media_types,
    "selfUri" Str self_uri,
});

rt::setters!(AssistantQueue {
    0 assistant with_assistant(super::Assistant) clear_assistant,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 id with_id(impl Into<String>) clear_id,
    4 media_types with_media_types(Vec<String>) clear_media_types,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
