// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleInformStepRequest`.
///
/// The service requires `order`, `type`, `value` in requests.
#[non_exhaustive]
pub struct LearningModuleInformStepRequest {
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
    pub r#type: Option<super::LearningModuleInformStepRequestType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`LearningModuleInformStepRequest`](super::LearningModuleInformStepRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleInformStepRequestType {
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

rt::model!(LearningModuleInformStepRequest {
    "contentType" Str content_type,
    "description" Str description,
    "displayName" Str display_name,
    "name" Str name,
    "order" Int order,
    "sharingUri" Str sharing_uri,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(LearningModuleInformStepRequest {
    0 content_type with_content_type(impl Into<String>) clear_content_type,
    1 description with_description(impl Into<String>) clear_description,
    2 display_name with_display_name(impl Into<String>) clear_display_name,
    3 name with_name(impl Into<String>) clear_name,
    4 order with_order(i64) clear_order,
    5 sharing_uri with_sharing_uri(impl Into<String>) clear_sharing_uri,
    6 r#type with_type(impl Into<super::LearningModuleInformStepRequestType>) clear_type,
    7 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(LearningModuleInformStepRequestType {
    Url = "Url",
    Content = "Content",
    GenesysBuiltInCourse = "GenesysBuiltInCourse",
    RichText = "RichText",
    Scorm = "Scorm",
});
