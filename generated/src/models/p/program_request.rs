// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct ProgramRequest {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `topicIds`.
    pub topic_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ProgramRequest {
    "description" Str description,
    "name" Str name,
    "tags" Texts tags,
    "topicIds" Texts topic_ids,
});

rt::setters!(ProgramRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 name with_name(impl Into<String>) clear_name,
    2 tags with_tags(Vec<String>) clear_tags,
    3 topic_ids with_topic_ids(Vec<String>) clear_topic_ids,
});
