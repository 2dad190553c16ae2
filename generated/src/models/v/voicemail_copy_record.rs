// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `VoicemailCopyRecord`.
#[non_exhaustive]
pub struct VoicemailCopyRecord {
    /// `date`.
    pub date: Option<rt::DateTime>,
    /// `group`.
    pub group: Option<super::Group>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}

rt::model!(VoicemailCopyRecord {
    "date" DateTime date,
    "group" Any group,
    "user" Any user,
});

rt::setters!(VoicemailCopyRecord {
    0 date with_date(impl Into<rt::DateTime>) clear_date,
    1 group with_group(super::Group) clear_group,
    2 user with_user(super::User) clear_user,
});
