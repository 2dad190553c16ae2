// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainResourceConditionValue`.
#[non_exhaustive]
pub struct DomainResourceConditionValue {
    /// `queue`.
    pub queue: Option<super::QueueFullReference>,
    /// `team`.
    pub team: Option<super::TeamFullReference>,
    /// `type`.
    pub r#type: Option<super::DomainResourceConditionValueType>,
    /// `user`.
    pub user: Option<super::UserFullReference>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DomainResourceConditionValue`](super::DomainResourceConditionValue).
#[derive(Clone)]
#[non_exhaustive]
pub enum DomainResourceConditionValueType {
    /// `SCALAR`
    Scalar,
    /// `VARIABLE`
    Variable,
    /// `USER`
    User,
    /// `TEAM`
    Team,
    /// `QUEUE`
    Queue,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DomainResourceConditionValue {
    "queue" Any queue,
    "team" Any team,
    "type" Enum r#type,
    "user" Any user,
    "value" Str value,
});

rt::setters!(DomainResourceConditionValue {
    0 queue with_queue(super::QueueFullReference) clear_queue,
    1 team with_team(super::TeamFullReference) clear_team,
    2 r#type with_type(impl Into<super::DomainResourceConditionValueType>) clear_type,
    3 user with_user(super::UserFullReference) clear_user,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(DomainResourceConditionValueType {
    Scalar = "SCALAR",
    Variable = "VARIABLE",
    User = "USER",
    Team = "TEAM",
    Queue = "QUEUE",
});
