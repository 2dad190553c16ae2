// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnavailableTimeListing`.
#[non_exhaustive]
pub struct UnavailableTimeListing {
    /// `entities`.
    pub entities: Option<Vec<super::UnavailableTime>>,
    __marks: rt::Marks,
}

rt::model!(UnavailableTimeListing {
    "entities" Any entities,
});
