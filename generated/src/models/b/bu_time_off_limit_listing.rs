// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuTimeOffLimitListing`.
#[non_exhaustive]
pub struct BuTimeOffLimitListing {
    /// `entities`.
    pub entities: Option<Vec<super::BuTimeOffLimitResponse>>,
    __marks: rt::Marks,
}

rt::model!(BuTimeOffLimitListing {
    "entities" Any entities,
});
