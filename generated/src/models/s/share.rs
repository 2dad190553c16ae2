// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Share`.
#[non_exhaustive]
pub struct Share {
    /// `group`.
    pub group: Option<super::Group>,
    /// `id`.
    pub id: Option<String>,
    /// `member`.
    pub member: Option<super::DomainEntityRef>,
    /// `memberType`.
    pub member_type: Option<super::ShareMemberType>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sharedBy`.
    pub shared_by: Option<super::DomainEntityRef>,
    /// `sharedEntity`.
    pub shared_entity: Option<super::DomainEntityRef>,
    /// `sharedEntityType`.
    pub shared_entity_type: Option<super::ShareSharedEntityType>,
    /// `user`.
    pub user: Option<super::User>,
    /// `workspace`.
    pub workspace: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `memberType` in [`Share`](super::Share).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShareMemberType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    /// `PUBLIC`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sharedEntityType` in [`Share`](super::Share).
#[derive(Clone)]
#[non_exhaustive]
pub enum ShareSharedEntityType {
    /// `DOCUMENT`
    Document,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Share {
    "group" Any group,
    "id" Str id,
    "member" Any member,
    "memberType" Enum member_type,
    "name" Str name,
    "selfUri" Str self_uri,
    "sharedBy" Any shared_by,
    "sharedEntity" Any shared_entity,
    "sharedEntityType" Enum shared_entity_type,
    "user" Any user,
    "workspace" Any workspace,
});

rt::open_enum!(ShareMemberType {
    User = "USER",
    Group = "GROUP",
    Public = "PUBLIC",
});

rt::open_enum!(ShareSharedEntityType {
    Document = "DOCUMENT",
});
