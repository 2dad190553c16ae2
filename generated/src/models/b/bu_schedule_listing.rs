// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleListing`.
#[non_exhaustive]
pub struct BuScheduleListing {
    /// `entities`.
    pub entities: Option<Vec<super::BuScheduleListItem>>,
    __marks: rt::Marks,
}

rt::model!(BuScheduleListing {
    "entities" Any entities,
});
