// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserGreetingEventGreetingOwner`.
#[non_exhaustive]
pub struct UserGreetingEventGreetingOwner {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(UserGreetingEventGreetingOwner {
    "id" Str id,
});
