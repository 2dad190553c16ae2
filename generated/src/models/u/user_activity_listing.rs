// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityListing`.
#[non_exhaustive]
pub struct UserActivityListing {
    /// `entities`.
    pub entities: Option<Vec<super::UserActivity>>,
    __marks: rt::Marks,
}

rt::model!(UserActivityListing {
    "entities" Any entities,
});
