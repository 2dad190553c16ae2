// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidListResponse`.
#[non_exhaustive]
pub struct ScheduleBidListResponse {
    /// `entities`.
    pub entities: Option<Vec<super::ScheduleBid>>,
    __marks: rt::Marks,
}

rt::model!(ScheduleBidListResponse {
    "entities" Any entities,
});
