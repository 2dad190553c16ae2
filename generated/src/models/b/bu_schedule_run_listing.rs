// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleRunListing`.
#[non_exhaustive]
pub struct BuScheduleRunListing {
    /// `entities`.
    pub entities: Option<Vec<super::BuScheduleRun>>,
    __marks: rt::Marks,
}

rt::model!(BuScheduleRunListing {
    "entities" Any entities,
});
