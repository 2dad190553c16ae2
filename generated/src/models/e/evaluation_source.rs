// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSource`.
#[non_exhaustive]
pub struct EvaluationSource {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::EvaluationSourceType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`EvaluationSource`](super::EvaluationSource).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSourceType {
    /// `Policy`
    Policy,
    /// `User`
    User,
    /// `Unknown`
    Unknown,
    /// `Program`
    Program,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationSource {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::setters!(EvaluationSource {
    0 id with_id(impl Into<String>) clear_id,
    1 name with_name(impl Into<String>) clear_name,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 r#type with_type(impl Into<super::EvaluationSourceType>) clear_type,
});

rt::open_enum!(EvaluationSourceType {
    Policy = "Policy",
    User = "User",
    Unknown = "Unknown",
    Program = "Program",
});
