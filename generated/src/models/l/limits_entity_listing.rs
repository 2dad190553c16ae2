// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LimitsEntityListing`.
#[non_exhaustive]
pub struct LimitsEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::Limit>>,
    __marks: rt::Marks,
}

rt::model!(LimitsEntityListing {
    "entities" Any entities,
});
