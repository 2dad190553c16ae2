// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateUser`.
///
/// The service requires `divisionId`, `email`, `name` in requests.
#[non_exhaustive]
pub struct CreateUser {
    /// `addresses`.
    pub addresses: Option<Vec<super::Contact>>,
    /// `department`.
    pub department: Option<String>,
    /// `divisionId`, required.
    pub division_id: Option<String>,
    /// `email`, required.
    pub email: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `state`.
    pub state: Option<super::CreateUserState>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`CreateUser`](super::CreateUser).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateUserState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateUser {
    "addresses" Any addresses,
    "department" Str department,
    "divisionId" Str division_id,
    "email" Str email,
    "name" Str name,
    "password" Str password,
    "state" Enum state,
    "title" Str title,
});

rt::setters!(CreateUser {
    0 addresses with_addresses(Vec<super::Contact>) clear_addresses,
    1 department with_department(impl Into<String>) clear_department,
    2 division_id with_division_id(impl Into<String>) clear_division_id,
    3 email with_email(impl Into<String>) clear_email,
    4 name with_name(impl Into<String>) clear_name,
    5 password with_password(impl Into<String>) clear_password,
    6 state with_state(impl Into<super::CreateUserState>) clear_state,
    7 title with_title(impl Into<String>) clear_title,
});

rt::open_enum!(CreateUserState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
