// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateShareRequestMember`.
#[non_exhaustive]
pub struct CreateShareRequestMember {
    /// `member`.
    pub member: Option<super::MemberEntity>,
    /// `memberType`.
    pub member_type: Option<super::CreateShareRequestMemberMemberType>,
    __marks: rt::Marks,
}
/// The values of `memberType` in [`CreateShareRequestMember`](super::CreateShareRequestMember).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateShareRequestMemberMemberType {
    /// `USER`
    User,
    /// `GROUP`
    Group,
    /// `PUBLIC`
    Public,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateShareRequestMember {
    "member" Any member,
    "memberType" Enum member_type,
});

rt::setters!(CreateShareRequestMember {
    0 member with_member(super::MemberEntity) clear_member,
    1 member_type with_member_type(impl Into<super::CreateShareRequestMemberMemberType>) clear_member_type,
});

rt::open_enum!(CreateShareRequestMemberMemberType {
    User = "USER",
    Group = "GROUP",
    Public = "PUBLIC",
});
