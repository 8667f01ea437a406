/** `ThU` is a Thành ủy, but `from` a thị xã's Thị ủy (`to`): the other reading of an abbreviated committee, of that level and kind of unit. */
export type OtherCommittee = {
  readonly from: string;
  readonly to: string;
  readonly level: string;
  readonly type: string;
};
