// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WaitlistPositionListing`.
#[non_exhaustive]
pub struct WaitlistPositionListing {
    /// `entities`.
    pub entities: Option<Vec<super::WaitlistPosition>>,
    __marks: rt::Marks,
}

rt::model!(WaitlistPositionListing {
    "entities" Any entities,
});
