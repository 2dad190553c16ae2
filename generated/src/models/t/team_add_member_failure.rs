// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamAddMemberFailure`.
#[non_exhaustive]
pub struct TeamAddMemberFailure {
    /// `id`.
    pub id: Option<String>,
    /// `reason`.
    pub reason: Option<super::TeamAddMemberFailureReason>,
    __marks: rt::Marks,
}
/// The values of `reason` in [`TeamAddMemberFailure`](super::TeamAddMemberFailure).
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamAddMemberFailureReason {
    /// `UserNotFound`
    UserNotFound,
    /// `UserGroupLimitExceeded`
    UserGroupLimitExceeded,
    /// `UserGroupDivisionMismatch`
    UserGroupDivisionMismatch,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TeamAddMemberFailure {
    "id" Str id,
    "reason" Enum reason,
});

rt::open_enum!(TeamAddMemberFailureReason {
    UserNotFound = "UserNotFound",
    UserGroupLimitExceeded = "UserGroupLimitExceeded",
    UserGroupDivisionMismatch = "UserGroupDivisionMismatch",
});
