// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BillingWallet`.
#[non_exhaustive]
pub struct BillingWallet {
    /// `balanceConsumption`.
    pub balance_consumption: Option<f64>,
    /// `balanceDecrease`.
    pub balance_decrease: Option<f64>,
    /// `balanceIncrease`.
    pub balance_increase: Option<f64>,
    /// `balanceOverage`.
    pub balance_overage: Option<f64>,
    /// `balanceOverageCharge`.
    pub balance_overage_charge: Option<f64>,
    /// `balanceOverageCurrency`.
    pub balance_overage_currency: Option<String>,
    /// `balanceOverageRate`.
    pub balance_overage_rate: Option<f64>,
    /// `endingBalance`.
    pub ending_balance: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `organizations`.
    pub organizations: Option<Vec<super::NamedEntity>>,
    /// `product`.
    pub product: Option<super::BillingProduct>,
    /// `startingBalance`.
    pub starting_balance: Option<f64>,
    /// `unitOfMeasure`.
    pub unit_of_measure: Option<super::BillingWalletUnitOfMeasure>,
    __marks: rt::Marks,
}
/// The values of `unitOfMeasure` in [`BillingWallet`](super::BillingWallet).
#[derive(Clone)]
#[non_exhaustive]
pub enum BillingWalletUnitOfMeasure {
    /// `Call`
    Call,
    /// `Character`
    Character,
    /// `Conversation`
    Conversation,
    /// `Course`
    Course,
    /// `Day`
    Day,
    /// `EA`
    Ea,
    /// `Each`
    Each,
    /// `Employee`
    Employee,
    /// `Engagement`
    Engagement,
    /// `Evaluation`
    Evaluation,
    /// `Event`
    Event,
    /// `Exam`
    Exam,
    /// `GB`
    Gb,
    /// `Guide`
    Guide,
    /// `Hour`
    Hour,
    /// `Ingestion`
    Ingestion,
    /// `Instance`
    Instance,
    /// `Interaction`
    Interaction,
    /// `Invocation`
    Invocation,
    /// `Message`
    Message,
    /// `MillionCharacters`
    MillionCharacters,
    /// `Minute`
    Minute,
    /// `Person`
    Person,
    /// `PhoneNumber`
    PhoneNumber,
    /// `Port`
    Port,
    /// `RateTable`
    RateTable,
    /// `Segment`
    Segment,
    /// `Session`
    Session,
    /// `Stream`
    Stream,
    /// `Summary`
    Summary,
    /// `Token`
    Token,
    /// `Transaction`
    Transaction,
    /// `Translation`
    Translation,
    /// `Turn`
    Turn,
    /// `Unit`
    Unit,
    /// `User`
    User,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BillingWallet {
    "balanceConsumption" Float balance_consumption,
    "balanceDecrease" Float balance_decrease,
    "balanceIncrease" Float balance_increase,
    "balanceOverage" Float balance_overage,
    "balanceOverageCharge" Float balance_overage_charge,
    "balanceOverageCurrency" Str balance_overage_currency,
    "balanceOverageRate" Float balance_overage_rate,
    "endingBalance" Float ending_balance,
    "id" Str id,
    "name" Str name,
    "organizations" Any organizations,
    "product" Any product,
    "startingBalance" Float starting_balance,
    "unitOfMeasure" Enum unit_of_measure,
});

rt::open_enum!(BillingWalletUnitOfMeasure {
    Call = "Call",
    Character = "Character",
    Conversation = "Conversation",
    Course = "Course",
    Day = "Day",
    Ea = "EA",
    Each = "Each",
    Employee = "Employee",
    Engagement = "Engagement",
    Evaluation = "Evaluation",
    Event = "Event",
    Exam = "Exam",
    Gb = "GB",
    Guide = "Guide",
    Hour = "Hour",
    Ingestion = "Ingestion",
    Instance = "Instance",
    Interaction = "Interaction",
    Invocation = "Invocation",
    Message = "Message",
    MillionCharacters = "MillionCharacters",
    Minute = "Minute",
    Person = "Person",
    PhoneNumber = "PhoneNumber",
    Port = "Port",
    RateTable = "RateTable",
    Segment = "Segment",
    Session = "Session",
    Stream = "Stream",
    Summary = "Summary",
    Token = "Token",
    Transaction = "Transaction",
    Translation = "Translation",
    Turn = "Turn",
    Unit = "Unit",
    User = "User",
});
