// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleInformStep`.
///
/// The service requires `order`, `type`, `value` in requests.
#[non_exhaustive]
pub struct LearningModuleInformStep {
    /// `contentType`.
    pub content_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `order`, required.
    pub order: Option<i64>,
    /// `sharingUri`.
    pub sharing_uri: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::LearningModuleInformStepType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`LearningModuleInformStep`](super::LearningModuleInformStep).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleInformStepType {
    /// `Url`
    Url,
    /// `Content`
    Content,
    /// `GenesysBuiltInCourse`
    GenesysBuiltInCourse,
    /// `RichText`
    RichText,
    /// `Scorm`
    Scorm,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModuleInformStep {
    "contentType" Str content_type,
    "description" Str description,
    "displayName" Str display_name,
    "name" Str name,
    "order" Int order,
    "sharingUri" Str sharing_uri,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(LearningModuleInformStep {
    0 content_type with_content_type(impl Into<String>) clear_content_type,
    1 description with_description(impl Into<String>) clear_description,
    2 display_name with_display_name(impl Into<String>) clear_display_name,
    3 name with_name(impl Into<String>) clear_name,
    4 order with_order(i64) clear_order,
    5 sharing_uri with_sharing_uri(impl Into<String>) clear_sharing_uri,
    6 r#type with_type(impl Into<super::LearningModuleInformStepType>) clear_type,
    7 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(LearningModuleInformStepType {
    Url = "Url",
    Content = "Content",
    GenesysBuiltInCourse = "GenesysBuiltInCourse",
    RichText = "RichText",
    Scorm = "Scorm",
});
