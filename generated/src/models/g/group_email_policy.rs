// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupEmailPolicy`.
#[non_exhaustive]
pub struct GroupEmailPolicy {
    /// `emailGroup`.
    pub email_group: Option<bool>,
    /// `emailMembers`.
    pub email_members: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(GroupEmailPolicy {
    "emailGroup" Bool email_group,
    "emailMembers" Bool email_members,
});

rt::setters!(GroupEmailPolicy {
    0 email_group with_email_group(bool) clear_email_group,
    1 email_members with_email_members(bool) clear_email_members,
});
