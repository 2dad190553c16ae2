// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EvaluationSettingsAssignee`.
#[non_exhaustive]
pub struct EvaluationSettingsAssignee {
    /// `type`.
    pub r#type: Option<super::EvaluationSettingsAssigneeType>,
    /// `user`.
    pub user: Option<super::UserReferenceWithName>,
    __marks: rt::Marks,
}
/// The values of `type` in [`EvaluationSettingsAssignee`](super::EvaluationSettingsAssignee).
#[derive(Clone)]
#[non_exhaustive]
pub enum EvaluationSettingsAssigneeType {
    /// `Original`
    Original,
    /// `Individual`
    Individual,
    /// `None`
    None,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EvaluationSettingsAssignee {
    "type" Enum r#type,
    "user" Any user,
});

rt::setters!(EvaluationSettingsAssignee {
    0 r#type with_type(impl Into<super::EvaluationSettingsAssigneeType>) clear_type,
    1 user with_user(super::UserReferenceWithName) clear_user,
});

rt::open_enum!(EvaluationSettingsAssigneeType {
    Original = "Original",
    Individual = "Individual",
    None = "None",
});
