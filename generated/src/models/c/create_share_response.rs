// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateShareResponse`.
#[non_exhaustive]
pub struct CreateShareResponse {
    /// `failed`.
    pub failed: Option<Vec<super::Share>>,
    /// `id`.
    pub id: Option<String>,
    /// `member`.
    pub member: Option<super::DomainEntityRef>,
    /// `memberType`.
    pub member_type: Option<super::CreateShareResponseMemberType>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sharedBy`.
    pub shared_by: Option<super::DomainEntityRef>,
    /// `sharedEntity`.
    pub shared_entity: Option<super::DomainEntityRef>,
    /// `sharedEntityType`.
    pub shared_entity_type: Option<super::CreateShareResponseSharedEntityType>,
    /// `succeeded`.
    pub succeeded: Option<Vec<super::Share>>,
    /// `workspace`.
    pub workspace: Option<super::DomainEntityRef>,
    __marks: rt::Marks,
}
/// The values of `memberType` in [`CreateShareResponse`](super::CreateShareResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateShareResponseMemberType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    /// `PUBLIC`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sharedEntityType` in [`CreateShareResponse`](super::CreateShareResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateShareResponseSharedEntityType {
    /// `DOCUMENT`
    Document,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateShareResponse {
    "failed" Any failed,
    "id" Str id,
    "member" Any member,
    "memberType" Enum member_type,
    "name" Str name,
    "selfUri" Str self_uri,
    "sharedBy" Any shared_by,
    "sharedEntity" Any shared_entity,
    "sharedEntityType" Enum shared_entity_type,
    "succeeded" Any succeeded,
    "workspace" Any workspace,
});

rt::open_enum!(CreateShareResponseMemberType {
    User = "USER",
    Group = "GROUP",
    Public = "PUBLIC",
});

rt::open_enum!(CreateShareResponseSharedEntityType {
    Document = "DOCUMENT",
});
