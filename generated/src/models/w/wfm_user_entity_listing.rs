// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUserEntityListing`.
#[non_exhaustive]
pub struct WfmUserEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}

rt::model!(WfmUserEntityListing {
    "entities" Any entities,
});
