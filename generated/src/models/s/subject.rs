// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Subject`.
#[non_exhaustive]
pub struct Subject {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<super::SubjectType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`Subject`](super::Subject).
#[derive(Clone)]
#[non_exhaustive]
pub enum SubjectType {
    /// `USER`
    User,
    /// `CLIENT`
    Client,
    /// `GROUP`
    Group,
    /// `TEAM`
    Team,
    /// `ALL`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Subject {
    "id" Str id,
    "type" Enum r#type,
});

rt::setters!(Subject {
    0 id with_id(impl Into<String>) clear_id,
    1 r#type with_type(impl Into<super::SubjectType>) clear_type,
});

rt::open_enum!(SubjectType {
    User = "USER",
    Client = "CLIENT",
    Group = "GROUP",
    Team = "TEAM",
    All = "ALL",
});
