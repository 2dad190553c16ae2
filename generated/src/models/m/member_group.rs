// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MemberGroup`.
#[non_exhaustive]
pub struct MemberGroup {
    /// `division`.
    pub division: Option<super::WritableDivision>,
    /// `id`.
    pub id: Option<String>,
    /// `memberCount`.
    pub member_count: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<super::MemberGroupType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`MemberGroup`](super::MemberGroup).
#[derive(Clone)]
#[non_exhaustive]
pub enum MemberGroupType {
    /// `TEAM`
    Team,
    /// `GROUP`
    Group,
    /// `SKILLGROUP`
    Skillgroup,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MemberGroup {
    "division" Any division,
    "id" Str id,
    "memberCount" Int member_count,
    "name" Str name,
    "selfUri" Str self_uri,
    "type" Enum r#type,
});

rt::setters!(MemberGroup {
    0 division with_division(super::WritableDivision) clear_division,
    1 id with_id(impl Into<String>) clear_id,
    2 member_count with_member_count(i64) clear_member_count,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    5 r#type with_type(impl Into<super::MemberGroupType>) clear_type,
});

rt::open_enum!(MemberGroupType {
    Team = "TEAM",
    Group = "GROUP",
    Skillgroup = "SKILLGROUP",
});
