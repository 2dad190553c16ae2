// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingPlan`.
#[non_exhaustive]
pub struct BillingPlan {
    /// `id`.
    pub id: Option<String>,
    /// `items`.
    pub items: Option<Vec<super::BillingPlanItem>>,
    /// `name`.
    pub name: Option<String>,
    /// `organizations`.
    pub organizations: Option<Vec<super::NamedEntity>>,
    /// `product`.
    pub product: Option<super::BillingProduct>,
    __marks: rt::Marks,
}

rt::model!(BillingPlan {
    "id" Str id,
    "items" Any items,
    "name" Str name,
    "organizations" Any organizations,
    "product" Any product,
});
