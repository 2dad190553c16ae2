// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TeamMembers`.
///
/// The service requires `memberIds` in requests.
#[non_exhaustive]
pub struct TeamMembers {
    /// `memberIds`, required.
    pub member_ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TeamMembers {
    "memberIds" Texts member_ids,
});

rt::setters!(TeamMembers {
    0 member_ids with_member_ids(Vec<String>) clear_member_ids,
});
