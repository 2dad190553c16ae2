// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GroupMembersUpdate`.
///
/// The service requires `memberIds` in requests.
#[non_exhaustive]
pub struct GroupMembersUpdate {
    /// `memberIds`, required.
    pub member_ids: Option<Vec<String>>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(GroupMembersUpdate {
    "memberIds" Texts member_ids,
    "version" Int version,
});

rt::setters!(GroupMembersUpdate {
    0 member_ids with_member_ids(Vec<String>) clear_member_ids,
    1 version with_version(i64) clear_version,
});
