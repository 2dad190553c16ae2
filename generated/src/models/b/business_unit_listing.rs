// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessUnitListing`.
#[non_exhaustive]
pub struct BusinessUnitListing {
    /// `entities`.
    pub entities: Option<Vec<super::BusinessUnitListItem>>,
    __marks: rt::Marks,
}

rt::model!(BusinessUnitListing {
    "entities" Any entities,
});
