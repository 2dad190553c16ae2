// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkspaceMember`.
///
/// The service requires `memberType` in requests.
#[non_exhaustive]
pub struct WorkspaceMember {
    /// `group`.
    pub group: Option<super::Group>,
    /// `id`.
    pub id: Option<String>,
    /// `member`.
    pub member: Option<super::DomainEntityRef>,
    /// `memberType`, required.
    pub member_type: Option<super::WorkspaceMemberMemberType>,
    /// `name`.
    pub name: Option<String>,
    /// `securityProfile`.
    pub security_profile: Option<super::SecurityProfile>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `user`.
    pub user: Option<super::User>,
    /// `workspace`.
    pub workspace: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `memberType` in [`WorkspaceMember`](super::WorkspaceMember).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkspaceMemberMemberType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkspaceMember {
    "group" Any group,
    "id" Str id,
    "member" Any member,
    "memberType" Enum member_type,
    "name" Str name,
    "securityProfile" Any security_profile,
    "selfUri" Str self_uri,
    "user" Any user,
    "workspace" Any workspace,
});

rt::setters!(WorkspaceMember {
    0 group with_group(super::Group) clear_group,
    1 id with_id(impl Into<String>) clear_id,
    2 member with_member(super::DomainEntityRef) clear_member,
    3 member_type with_member_type(impl Into<super::WorkspaceMemberMemberType>) clear_member_type,
    4 name with_name(impl Into<String>) clear_name,
    5 security_profile with_security_profile(super::SecurityProfile) clear_security_profile,
    6 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    7 user with_user(super::User) clear_user,
    8 workspace with_workspace(super::DomainEntityRef) clear_workspace,
});

rt::open_enum!(WorkspaceMemberMemberType {
    User = "USER",
    Group = "GROUP",
});
