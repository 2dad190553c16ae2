// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateShareRequest`.
///
/// The service requires `sharedEntity`, `sharedEntityType` in requests.
#[non_exhaustive]
pub struct CreateShareRequest {
    /// `member`.
    pub member: Option<super::SharedEntity>,
    /// `memberType`.
    pub member_type: Option<super::CreateShareRequestMemberType>,
    /// `members`.
    pub members: Option<Vec<super::CreateShareRequestMember>>,
    /// `sharedEntity`, required.
    pub shared_entity: Option<super::SharedEntity>,
    /// `sharedEntityType`, required.
    pub shared_entity_type: Option<super::CreateShareRequestSharedEntityType>,
    __marks: rt::Marks,
}
/// The values of `memberType` in [`CreateShareRequest`](super::CreateShareRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateShareRequestMemberType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    /// `PUBLIC`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `sharedEntityType` in [`CreateShareRequest`](super::CreateShareRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateShareRequestSharedEntityType {
    /// `DOCUMENT`
    Document,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateShareRequest {
    "member" Any member,
    "memberType" Enum member_type,
    "members" Any members,
    "sharedEntity" Any shared_entity,
    "sharedEntityType" Enum shared_entity_type,
});

rt::setters!(CreateShareRequest {
    0 member with_member(super::SharedEntity) clear_member,
    1 member_type with_member_type(impl Into<super::CreateShareRequestMemberType>) clear_member_type,
    2 members with_members(Vec<super::CreateShareRequestMember>) clear_members,
    3 shared_entity with_shared_entity(super::SharedEntity) clear_shared_entity,
    4 shared_entity_type with_shared_entity_type(impl Into<super::CreateShareRequestSharedEntityType>) clear_shared_entity_type,
});

rt::open_enum!(CreateShareRequestMemberType {
    User = "USER",
    Group = "GROUP",
    Public = "PUBLIC",
});

rt::open_enum!(CreateShareRequestSharedEntityType {
    Document = "DOCUMENT",
});
