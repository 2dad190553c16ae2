// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PermissionDetails`.
#[non_exhaustive]
pub struct PermissionDetails {
    /// `allowsCurrentUser`.
    pub allows_current_user: Option<bool>,
    /// `enforced`.
    pub enforced: Option<bool>,
    /// `permissions`.
    pub permissions: Option<Vec<String>>,
    /// `type`.
    pub r#type: Option<super::PermissionDetailsType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`PermissionDetails`](super::PermissionDetails).
#[derive(Clone)]
#[non_exhaustive]
pub enum PermissionDetailsType {
    /// `requiresCurrentUser`
    RequiresCurrentUser,
    /// `requiresPermissions`
    RequiresPermissions,
    /// `requiresDivisionPermissions`
    RequiresDivisionPermissions,
    /// `requiresAnyDivisionPermissions`
    RequiresAnyDivisionPermissions,
    /// `requiresUserBeConversationParticipant`
    RequiresUserBeConversationParticipant,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PermissionDetails {
    "allowsCurrentUser" Bool allows_current_user,
    "enforced" Bool enforced,
    "permissions" Texts permissions,
    "type" Enum r#type,
});

rt::open_enum!(PermissionDetailsType {
    RequiresCurrentUser = "requiresCurrentUser",
    RequiresPermissions = "requiresPermissions",
    RequiresDivisionPermissions = "requiresDivisionPermissions",
    RequiresAnyDivisionPermissions = "requiresAnyDivisionPermissions",
    RequiresUserBeConversationParticipant = "requiresUserBeConversationParticipant",
});
